/// Small controls the features share: a field that commits, a list that is searched, a slider over decades, an icon button.
///
/// May import ControlsFX, Ikonli and `words`. Decided: no control knows a spec; it shows a value and reports a wish, so that
/// undo and refusal need nothing from it. Rejected: bidirectional bindings (a refused value would have to be unbound).
package initscope.ui.controls;
