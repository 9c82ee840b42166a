package initscope.document;

import initscope.experiment.spec.Problem;
import java.util.List;

/// What is wrong with a file, or worth saying about it.
///
/// @param code which sentence
/// @param place the file, or a place in it ("/panels/2/spec")
/// @param details what the sentence fills in, in the order of the code's description
/// @param problem what is wrong with a panel; null for all else
public record Fault(Code code, String place, List<String> details, Problem problem) {

    /// The kinds of fault; after each, its place and its details.
    public enum Code {
        /// The file is not there.
        MISSING,
        /// A folder, a device, a pipe.
        NOT_A_FILE,
        /// The file may not be read, or reading failed.
        UNREADABLE,
        /// The file: its bytes, most.
        TOO_LARGE,
        /// The file is not text in UTF-8.
        NOT_TEXT,
        /// The place of what is not JSON: line, column.
        SYNTAX,
        /// The place where things stand in things too deep: line, column, most.
        TOO_DEEP,
        /// The place of a name that stands twice.
        DUPLICATE,
        /// The place of what should have been something else: a list, an object, a text, a number.
        WRONG_TYPE,
        /// A place with too long a text: most.
        TOO_LONG,
        /// The file is JSON but holds no panels.
        NO_PANELS,
        /// The file that should hold experiments and holds none.
        NO_SPECS,
        /// Said of a panel that is not shown: its number.
        PANEL,
        /// Said of panels beyond those there is room for: how many are shown, how many there are.
        MORE_PANELS,
        /// Said of a file of a newer version: its version, ours.
        NEWER,
        /// The file could not be written.
        NOT_WRITTEN,
        /// The file may not be written.
        READ_ONLY,
        /// The folder of the file is not there.
        NO_FOLDER
    }

    public Fault {
        details = List.copyOf(details);
    }

    static Fault of(Code code, String place, Object... details) {
        return new Fault(code, place, List.of(details).stream().map(String::valueOf).toList(), null);
    }
}
