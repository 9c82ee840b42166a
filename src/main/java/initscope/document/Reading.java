package initscope.document;

import initscope.experiment.spec.Spec;
import java.util.List;

/// What opening a file came to.
public sealed interface Reading {

    /// A session.
    ///
    /// @param shown the panels that can be shown, at least one; the others stay in the session
    /// @param remarks what the reader should know: panels left out, a newer version
    record Opened(Session session, List<Shown> shown, List<Fault> remarks) implements Reading {

        public Opened {
            shown = List.copyOf(shown);
            remarks = List.copyOf(remarks);
        }
    }

    /// Nothing.
    record Refused(Fault fault) implements Reading {
    }

    /// A panel that can be shown.
    ///
    /// @param place its index among the session's panels
    record Shown(int place, Spec spec) {
    }
}
