/// The shown experiment as a program for somebody else's framework: to read, to copy, to save.
///
/// May import `experiment.code` and the shared rooms. Decided: the text is made on its own thread and shown before it is
/// copied, since the program that is seen is the program that runs. Rejected: eight entries of a menu.
package initscope.ui.export.program;
