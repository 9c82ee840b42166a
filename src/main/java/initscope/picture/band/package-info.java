/// Where measured figures lie in the bands around published ones.
///
/// May import `initscope.picture` and `experiment.reproduction`. Decision: one mark a figure on one scale for all, the half
/// width of its own band, so that rows of any unit can be read down a list. In or out is told by place and shape, then colour.
package initscope.picture.band;
