package org.facheng.platform.web;

import org.facheng.platform.Incident;
import org.facheng.platform.ProblemException;
import org.facheng.platform.ProblemResponses;
import org.facheng.platform.Problems;
import org.facheng.platform.TooLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller throws into a problem detail; what nobody foresaw shows a reference and nothing else. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemResponses problems;

    ProblemAdvice(ProblemResponses problems) {
        this.problems = problems;
    }

    /** A member {@code retryAfter}, in seconds, is also said in the header made for it. */
    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException problem, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (problem.extras().get("retryAfter") instanceof Long seconds) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return answer(problem, headers, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> cameSecond(ConcurrencyFailureException e, WebRequest request) {
        log.debug("Two transactions met", e);
        return answer(Problems.concurrentChange(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e, WebRequest request) {
        return answer(Problems.forbidden(), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notSignedIn(AuthenticationException e, WebRequest request) {
        return answer(HttpProblems.of(401), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> refusedByTheDatabase(DataIntegrityViolationException e, WebRequest request) {
        return answer(TooLong.is(e) ? TooLong.report(e) : Incident.report(e), HttpHeaders.EMPTY, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unforeseen(Exception e, WebRequest request) {
        return answer(Incident.report(e), HttpHeaders.EMPTY, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InputProblems.of(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InputProblems.of(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InputProblems.of(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InputProblems.of(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InputProblems.missing(e.getParameterName()), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(InputProblems.missing(e.getRequestPartName()), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemException problem = status.is5xxServerError() ? Incident.report(e) : HttpProblems.of(status.value());
        return answer(problem, headers, request);
    }

    private ResponseEntity<Object> answer(ProblemException problem, HttpHeaders headers, WebRequest request) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.body(problem, ProblemResponses.english(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
    }
}
