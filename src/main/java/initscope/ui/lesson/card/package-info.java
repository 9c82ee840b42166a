/// The cards of the pane: free play, the question, what was found, the summary, and what only the teacher sees.
///
/// May import `ui.lesson.course` and the shared rooms of the window. Decided: a card is made for a moment of the lesson and
/// thrown away after it; what lasts is in the models.
package initscope.ui.lesson.card;
