/// Files of the window: new, open, save, the files used last, what is kept against a crash, and the notes.
///
/// May import the shared rooms of the window and `document`. Decided: nothing is read or written on the FX thread; one clerk
/// does it, in order, so that a save never overtakes another; choosing a path stands behind a small interface, because system
/// dialogues cannot be driven by a robot. Rejected: a question at every start (only what a crash left is offered).
package initscope.ui.files;
