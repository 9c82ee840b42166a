package initscope.data.file;

import java.util.List;

/// Why a file is no table.
///
/// @param path the file it is about, as it was asked for or found beside that one
/// @param details in the order of the kind's description
public record Fault(Kind kind, String path, List<String> details) {

    /// The kinds of fault; after each, its details.
    public enum Kind {
        /// There is no such file.
        MISSING,
        /// A folder, a device, a pipe.
        NOT_A_FILE,
        /// The system does not give it: what it says.
        UNREADABLE,
        /// No sample stands in it.
        EMPTY,
        /// More memory than it may take: bytes needed, bytes allowed.
        TOO_LARGE,
        /// It ends too early: bytes there are, bytes its header declares.
        TRUNCATED,
        /// Neither CSV, IDX nor NPY: its first bytes.
        WRONG_MAGIC,
        /// A header that cannot be read: at which byte, what stands there.
        HEADER,
        /// Numbers of a kind that is not read: its name in the file.
        TYPE,
        /// Not one row of numbers a sample: the shape.
        SHAPE,
        /// A line with another number of cells: line, cells, cells of the first line.
        RAGGED,
        /// A cell that is no finite number: line, column, what stands there.
        CELL,
        /// A number that is not finite: sample, column, both from 1.
        NOT_FINITE,
        /// More columns than a network may have inputs, or one line without end: line, most columns.
        TOO_WIDE,
        /// Text that is not UTF-8, or no text: line.
        NOT_TEXT,
        /// As many labels as samples are needed: labels, samples, the file of the samples.
        LABEL_COUNT,
        /// A label that is no class: line or sample, what stands there.
        LABEL,
        /// More classes than anything is sorted into: most.
        CLASSES
    }

    public Fault {
        details = List.copyOf(details);
    }

    /// Carries a fault out of a reader; never leaves this package.
    static final class Found extends Exception {
        final transient Fault fault;

        Found(Kind kind, String path, Object... details) {
            super(kind.name(), null, false, false);
            fault = new Fault(kind, path, List.of(details).stream().map(String::valueOf).toList());
        }
    }
}
