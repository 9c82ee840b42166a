/// Worksheets of lessons as PDF, from the window.
///
/// May import `lesson`, `picture.worksheet` and the shared rooms. Decided: answers are measured first and the place is asked
/// afterwards, so that nobody names a file for a sheet that cannot be made. Rejected: printing by JavaFX (it prints pixels
/// where a printer is, and nothing where none is).
package initscope.ui.export.worksheet;
