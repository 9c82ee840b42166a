/// Everything the window can do, by name: one list, from which menu, keys and the sheet of shortcuts are made.
///
/// May import `controls`, `words` and `locks`: what is held is neither done nor listed. Decided: keys are taken where they bubble up, after the control they are typed into.
/// Rejected: accelerators of menu items (a plain letter would be taken from fields of text).
package initscope.ui.bench.command;
