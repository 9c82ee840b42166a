/// A lesson as a sheet of paper: what is printed of it, with or without the answers.
///
/// May import `experiment` and the rest of `lesson`. Decided: the sheet is contents only, and whoever prints it lays it out;
/// the axes to draw on are measured, so that a drawing on paper can be held against the screen. Rejected: a sheet as text with
/// blanks (a histogram cannot be drawn into it).
package initscope.lesson.sheet;
