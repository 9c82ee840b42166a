package initscope.picture.loss;

/// The words of these pictures, in the reader's language.
///
/// @param slope over the gradient at the output
/// @param error the axis of errors
/// @param size the axis of gradients
/// @param sent over the gradients by layer
/// @param layer the axis of layers
/// @param rms the axis of their sizes
/// @param neuron over the errors of one neuron
/// @param step the axis of steps
/// @param check over the differences by layer
/// @param difference their axis
/// @param limit the line below which gradients agree
/// @param unknown said of layers where finite differences cannot tell
/// @param none said where nothing was checked yet
public record LossWords(String slope, String error, String size, String sent, String layer, String rms, String neuron, String step,
        String check, String difference, String limit, String unknown, String none) {
}
