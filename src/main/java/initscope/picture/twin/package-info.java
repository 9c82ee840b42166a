/// Every picture as sentences: what somebody who cannot see it is told, and what goes into the clipboard beside it.
///
/// May import what `picture` may. Decided: a sentence is computed from the same numbers as the picture, says where a curve
/// begins, ends and turns, and admits what is not finite; both languages share the code and differ in templates. Rejected:
/// reading out every number (nobody listens to fifty of them; the CSV has them).
package initscope.picture.twin;
