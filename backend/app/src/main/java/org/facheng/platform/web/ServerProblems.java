package org.facheng.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.facheng.platform.Incident;
import org.facheng.platform.ProblemException;
import org.facheng.platform.ProblemResponses;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server refuses before any filter of ours sees it, such as an address that is none: a problem detail like every other. */
@Component
class ServerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemResponses problems;

    ServerProblems(ProblemResponses problems) {
        this.problems = problems;
    }

    /** Added after the server's own valve, it stands inside it and answers first. */
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        TomcatContextCustomizer ours =
                context -> context.getParent().getPipeline().addValve(new Report(problems));
        factory.addContextCustomizers(ours);
    }

    private static final class Report extends ErrorReportValve {

        private final ProblemResponses problems;

        Report(ProblemResponses problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                problems.write(request, response, problem(status, failure));
                response.finishResponse();
            } catch (IOException gone) {
                // Nobody is there to be told.
            }
        }

        private static ProblemException problem(int status, Throwable failure) {
            return status >= 500 && failure != null ? Incident.report(failure) : HttpProblems.of(status);
        }
    }
}
