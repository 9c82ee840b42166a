/// What a loss sends back: from one output, through a deep network, and whether the gradients are right.
///
/// May import what `experiment` may. [Rival] has the gradient at the output for a given [Mistake], [SentBack] what a network makes
/// of it on its way to the first layer, [Neuron] what one neuron learns from it, [GradientCheck] the comparison with finite
/// differences. Decided: two classes everywhere, so that one number, the output for the right class, says how wrong the
/// answer is; and the losses as the frameworks have them, squared and binary ones a mean over the outputs.
package initscope.experiment.losses;
