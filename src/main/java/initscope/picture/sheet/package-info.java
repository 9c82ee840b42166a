/// Several networks on one picture: what goes into a file, a report, a slide.
///
/// May import `initscope.picture` and `experiment`. Decision: a panel's picture is anything that paints into a box, so that
/// every view can stand on a sheet; name, verdict and number of networks are the sheet's own, since no export may lack them.
package initscope.picture.sheet;
