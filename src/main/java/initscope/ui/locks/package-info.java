/// Teacher mode: which controls a student finds locked or hidden, and the title and note that say why.
///
/// May import `controls` and `words`. Decided: a guide rail, not a wall: whoever opens the card can take the locks off, because
/// a password in a class teaches the password. Kept as one value with a text form, so that it travels with a session. What is held
/// is held where experiments change (`bench.Guard`), not only at the control: pasted, dropped, undone, or asked for by a key.
package initscope.ui.locks;
