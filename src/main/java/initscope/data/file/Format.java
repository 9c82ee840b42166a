package initscope.data.file;

import java.util.List;

/// How a table stood in its file, for whoever reads the file once more by other means.
public sealed interface Format {

    /// Whether the file is packed with gzip.
    boolean packed();

    /// Comma-separated values.
    ///
    /// @param separator comma, semicolon or tab
    /// @param header whether the first line holds the names of the columns
    /// @param label the column of the class, from 0
    /// @param columns the label's included
    record Text(char separator, boolean header, int label, int columns, boolean packed) implements Format {
    }

    /// A block of numbers behind a header.
    ///
    /// @param numpy NPY; else IDX
    /// @param kind `u`, `i` or `f`: unsigned, signed, floating
    /// @param size bytes of a number
    /// @param bigEndian whether the greatest byte comes first
    /// @param shape samples first
    /// @param byColumns whether the first index runs fastest
    record Block(boolean numpy, char kind, int size, boolean bigEndian, List<Long> shape, boolean byColumns, boolean packed)
            implements Format {
    }
}
