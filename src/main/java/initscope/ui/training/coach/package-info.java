/// The thread on which the shown networks learn, and what it says of them.
///
/// May import `experiment`, the vocabulary and `ui.engine`; no scene. Decided: networks go a step each in turn, so that what is
/// compared is always of the same step; orders wait in a queue and are obeyed between two strides of steps.
package initscope.ui.training.coach;
