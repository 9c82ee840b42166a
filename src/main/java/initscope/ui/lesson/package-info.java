/// Lessons in the window: the list, predict → reveal → explain, the teacher's view with its show of hands.
///
/// May import `lesson`, `picture` and the shared rooms of the window. Decided: a lesson drives the window through a [Board] it is
/// given, so that it knows neither panels nor pages; until an answer is committed the board is covered, and what is covered is
/// not in the scene at all, so that neither mouse nor keys nor a screen reader reach it. Rejected: hiding the panels (focus and
/// accessible text would still tell), and a window of its own (a class sees one screen).
package initscope.ui.lesson;
