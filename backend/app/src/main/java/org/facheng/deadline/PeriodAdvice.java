package org.facheng.deadline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.facheng.clock.InvalidPeriodException;
import org.facheng.platform.ProblemResponses;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A period that can't be counted, wherever it was asked for, is told in the clock's words: it is no error of the server. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PeriodAdvice {

    private final ProblemResponses problems;

    PeriodAdvice(ProblemResponses problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void uncountable(InvalidPeriodException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, UncountablePeriod.asked(e));
    }
}
