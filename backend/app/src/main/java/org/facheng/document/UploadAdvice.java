package org.facheng.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.facheng.platform.ProblemResponses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The container ends a request that is too large before any controller sees it: the same words as if we had. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadAdvice {

    private final ProblemResponses problems;
    private final DocumentSettings settings;

    UploadAdvice(ProblemResponses problems, DocumentSettings settings) {
        this.problems = problems;
        this.settings = settings;
    }

    @ExceptionHandler
    void tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, UploadProblems.tooLarge(settings.maxUpload()));
    }
}
