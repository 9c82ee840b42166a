/// The window before a class: large and plain, with the keys pressed in sight, frozen or blank when the teacher wants it.
///
/// May import `settings`, `theme`, `words` and `controls`. Decided: projector mode is a way of dressing, so every view and page
/// has it without knowing; what is frozen is a picture of the window laid over it. Rejected: stopping every plot by itself
/// (each page would have to be asked), and a second window for the class (a school's laptop mirrors its screen).
package initscope.ui.projector;
