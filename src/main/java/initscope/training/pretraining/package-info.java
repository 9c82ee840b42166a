/// Pretraining as a way to initialize: what learns a network's lower layers before the labels are used.
///
/// May import what `training` may. A [Pretraining] is a description, [Pretrainer] runs it and shows a [Stage] now and then.
package initscope.training.pretraining;
