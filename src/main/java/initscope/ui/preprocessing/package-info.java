/// The preprocessing laboratory: a page on which the same network meets the same people described in six ways.
///
/// May import `experiment`, `picture`, and of `ui` what features share. Decided: it runs by itself when it is opened and can be
/// run again; nothing on it is set, so that what is seen is the difference and not a setting.
package initscope.ui.preprocessing;
