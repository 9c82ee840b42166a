/// The pages of pretraining: one network's way from its random start through a pretraining to fine-tuning, and the bench of all
/// ways to start.
///
/// May import `experiment`, `training` for descriptions, `picture` and what features of the window share. Decided: a start is chosen
/// from one list, three random ones and every pretraining; its parameters are those of its text form, so that a new pretraining
/// needs no line here. Rejected: a wizard, for one looks back at what a layer learned while fine-tuning goes on.
package initscope.ui.pretraining;
