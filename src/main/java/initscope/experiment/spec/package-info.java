/// The spec: a whole experiment as one value, its text form, the names it may use, the presets, and what is wrong with
/// text that is none.
///
/// May import the vocabulary and the enumeration of precisions. Reading never throws: it comes to a value or a `Problem`
/// (code, place, remedy), whose sentence is made at the edge, in the reader's language. One list of forms builds, reads and
/// prints every name, so the combo boxes, the command line and the README cannot disagree.
package initscope.experiment.spec;
