/// Tables people bring: CSV, IDX (MNIST's format) and NPY, read from disk once and kept.
///
/// May import nothing of the program. [Opening#open] comes to a [Table] or to a [Fault] that says what is wrong and where, to
/// the line and column or the byte; it never throws for what stands in a file. Decided: what a file declares is believed only
/// after it has been held against the memory allowed, and arrays grow no further than that; the kind is told by the first
/// bytes, not by the name. Rejected: a CSV library, whose errors know no column and whose limits are its own.
package initscope.data.file;
