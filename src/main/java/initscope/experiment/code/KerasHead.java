package initscope.experiment.code;

import initscope.experiment.spec.Spec;
import initscope.training.Head;

/// What stands behind the last layer in Keras.
final class KerasHead {
    private KerasHead() {
    }

    /// @param output the function of an output layer's weights, or null
    /// @param bias that layer's bias, as `Dense` takes it
    static String of(Spec spec, String output, String bias) {
        return switch (spec.head()) {
            case Head.Probe _ -> "probe = ops.cast(rng.normal(size=x.shape), x.dtype)  # a gradient of independent N(0, 1)\n";
            case Head.Mse _ -> "targets = ops.cast(rng.normal(size=x.shape), \"float32\")\n"
                    + "loss = ops.sum(ops.mean(ops.square(ops.cast(x, \"float32\") - targets), axis=1))\n";
            case Head.Bce _ -> "targets = ops.cast(rng.integers(0, 2, x.shape), \"float32\")\n"
                    + (Program.endsInProbabilities(spec) ? "logits = ops.cast(z, \"float32\")  # the last sigmoid's own\n"
                    : "logits = ops.cast(x, \"float32\")\n")
                    + "loss = ops.sum(ops.mean(ops.binary_crossentropy(targets, logits, from_logits=True), axis=1))\n";
            case Head.Softmax(int classes) -> (output == null ? "logits = x\n"
                    : "# An output layer, drawn by the same laws.\nlogits = blocks.Dense(" + classes + ", kernel_initializer="
                    + Keras.kernel(output, "len(layers) + 1", spec) + ", " + bias + ")(x)\n")
                    + "labels = rng.integers(0, " + classes + ", len(x))\n"
                    + "loss = ops.sum(ops.sparse_categorical_crossentropy(labels, ops.cast(logits, \"float32\"), from_logits=True))\n";
        };
    }
}
