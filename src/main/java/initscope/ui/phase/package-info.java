/// The page of the phase map: theory and measurement over a plane of deviations, the current experiment a dot in it.
///
/// May import what features share. Decided: the page knows a spec and where to send a changed one, not whose it is; a map is
/// kept while a change only moves the dot. Rejected: running the map in the panels' lanes, where it would delay pictures.
package initscope.ui.phase;
