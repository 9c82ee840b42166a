/// Lessons as text: reading a file, what is wrong with it line by line, and which lessons there are.
///
/// May import `experiment` and the rest of `lesson`. Decided: reading checks everything that can be told without running
/// anything, and never throws whatever the file holds. Rejected: a Markdown library (a dozen signs at the beginning of a line
/// need none), and stopping at the first mistake (a teacher wants them all).
package initscope.lesson.text;
