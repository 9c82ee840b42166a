/// What the program remembers about its reader: language, theme, size of text, size of the window; and the pop-over that
/// changes it.
///
/// May import `words` and `theme`. Decided: one small model of properties over `java.util.prefs`, written when a property
/// changes, so that nothing is lost when the window is killed. Rejected: a settings file of our own (a format to version).
package initscope.ui.settings;
