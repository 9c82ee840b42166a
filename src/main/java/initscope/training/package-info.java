/// What looks at data to change or judge weights: heads (losses), later optimizers, trainers, pretraining.
///
/// May import `network`, `init`, `data`, `propagation`, `statistics`, `random` and `tensor`. A head is a description; the
/// gradient it sends back is per sample and not divided by the batch, so that heads can be compared layer by layer.
package initscope.training;
