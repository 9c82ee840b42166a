/// One network's way from its random start through a pretraining to fine-tuning, as it is watched.
///
/// May import what `experiment` may. A [Course] is all there is to see of it at one moment, complete and immutable;
/// [CourseRun] makes it. Decided: the random start goes the same way beside the pretrained one, same data, same batches, same
/// steps of fine-tuning; rejected: to keep matrices where the window could reach them.
package initscope.experiment.pretraining.course;
