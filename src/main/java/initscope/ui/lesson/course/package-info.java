/// Lessons as the window runs them: which there are, where one stands, what was answered and voted, and the measured truth.
///
/// May import `lesson` and the shared rooms of the window; no scene. Decided: the truth is measured by an errand when a
/// question is asked, so that it is there when the answer is committed. Rejected: answers written into the lesson.
package initscope.ui.lesson.course;
