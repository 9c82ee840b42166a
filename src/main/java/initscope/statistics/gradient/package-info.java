/// What the backward pass says of a layer: of ∂L/∂z, ∂L/∂x and ∂L/∂W, kept apart.
///
/// May import `tensor` and what `statistics` offers. Per sample and not divided by the batch; ∂L/∂W is summed over it.
/// Decided: moments come with every backward pass, all else only when asked for, because a median and a product for ∂L/∂W
/// cost as much as the pass itself.
package initscope.statistics.gradient;
