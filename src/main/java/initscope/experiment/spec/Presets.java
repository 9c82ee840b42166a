package initscope.experiment.spec;

import java.util.List;

/// Experiments with a name: the pictures everybody knows.
public final class Presets {

    /// @param name what stands in for the spec on the command line
    /// @param spec its text form
    /// @param source where the picture comes from
    public record Preset(String name, String spec, String source) {
    }

    private static final String BOOK = "Saitoh, Deep Learning from Scratch (2016), chapter 6";
    private static final String CS231N = "CS231n lecture slides (2016), activation statistics";

    private static final String SHAPE = "six laws of one variance, Var(W) = 1/256";

    private static final List<Preset> ALL = List.of(
            new Preset("book-sigmoid-1", "sigmoid normal(1)", BOOK),
            new Preset("book-sigmoid-0.01", "sigmoid normal(0.01)", BOOK),
            new Preset("book-sigmoid-xavier", "sigmoid lecun-normal", BOOK + ", which calls N(0, 1/n) Xavier"),
            new Preset("book-tanh-1", "tanh normal(1)", BOOK),
            new Preset("book-tanh-0.01", "tanh normal(0.01)", BOOK),
            new Preset("book-tanh-xavier", "tanh xavier-normal", BOOK),
            new Preset("book-relu-0.01", "relu normal(0.01)", BOOK),
            new Preset("book-relu-xavier", "relu lecun-normal", BOOK + ", which calls N(0, 1/n) Xavier"),
            new Preset("book-relu-he", "relu he-normal", BOOK),
            new Preset("cs231n-tanh-0.01", "tanh normal(0.01) depth=10 width=500", CS231N),
            new Preset("cs231n-tanh-1", "tanh normal(1) depth=10 width=500", CS231N),
            new Preset("cs231n-tanh-xavier", "tanh lecun-normal depth=10 width=500", CS231N),
            new Preset("cs231n-relu-xavier", "relu lecun-normal depth=10 width=500", CS231N),
            new Preset("cs231n-relu-he", "relu he-normal depth=10 width=500", CS231N),
            new Preset("xavier-paper", "tanh xavier-normal width=400,200,100,50,25 inputs=800",
                    "Glorot & Bengio (2010), eq. 12: Var(W) = 2/(n_in + n_out)"),
            new Preset("xavier-book", "tanh lecun-normal width=400,200,100,50,25 inputs=800",
                    "Saitoh (2016) and Caffe: Var(W) = 1/n_in, the same only where n_in = n_out"),
            new Preset("xavier-misprint", "tanh normal(0.31622776601683794)",
                    "a misprint: the std printed as the variance, Var(W) = sqrt(2/(n_in + n_out)) = 0.1"),
            new Preset("framework-pytorch", "relu pytorch-default", "torch.nn.Linear: W and b uniform, Var(W) = 1/(3 n_in)"),
            new Preset("framework-keras", "relu xavier-uniform", "keras.layers.Dense: glorot_uniform, bias 0"),
            new Preset("framework-flax", "relu lecun-truncated",
                    "flax.linen.Dense: lecun_normal, which is truncated at two standard deviations, bias 0"),
            new Preset("framework-book", "relu lecun-normal", BOOK + ": its \"Xavier\", N(0, 1/n_in)"),
            new Preset("shape-normal", "tanh normal(0.0625) width=256", SHAPE),
            new Preset("shape-uniform", "tanh uniform(0.10825317547305482) width=256", SHAPE),
            new Preset("shape-truncated", "tanh truncated-normal(0.07105295214615978) width=256", SHAPE),
            new Preset("shape-sign", "tanh sign(0.0625) width=256", SHAPE),
            new Preset("shape-orthogonal", "tanh orthogonal width=256", SHAPE),
            new Preset("shape-sparse", "tanh sparse(std=0.2) width=256", SHAPE + "; 25 of 256 weights are left"),
            new Preset("lsuv-relu", "relu lsuv depth=20", "Mishkin & Matas (2015), All you need is a good init"),
            new Preset("input-bytes", "relu he-normal input=bytes", "grey values nobody has scaled"),
            new Preset("input-standardized", "relu he-normal input=standardized(bytes)", "the same, standardized"),
            new Preset("input-onehot", "tanh xavier-normal input=onehot", "one category of 100: nearly nothing arrives"),
            new Preset("loss-tiny", "relu normal(0.01) head=softmax(10)",
                    "CS231n, sanity check of the first loss: tiny weights give ln 10 = 2.303"),
            new Preset("loss-large", "relu normal(1) head=softmax(10)", "sure of wrong answers before it has learned anything"),
            new Preset("symmetry-zeros", "sigmoid zeros", "every unit of a layer computes the same"),
            new Preset("selu-deep", "selu lecun-normal depth=50 width=256",
                    "Klambauer et al. (2017), Self-Normalizing Neural Networks"),
            new Preset("exploding", "identity normal(1) depth=50", "fp32 leaves the finite numbers near layer 38"),
            new Preset("batch-norm-0.01", "relu normal(0.01) norm=batch",
                    "Ioffe & Szegedy (2015), arXiv:1502.03167: the scale of the weights drops out"),
            new Preset("layer-norm-1", "tanh normal(1) depth=10 norm=layer",
                    "Ba, Kiros & Hinton (2016), arXiv:1607.06450"),
            new Preset("residual-50", "relu he-normal depth=50 residual=on",
                    "He et al. (2015), arXiv:1512.03385; without a norm the sum grows from layer to layer"),
            new Preset("dropout-half", "relu he-normal depth=20 dropout=0.5",
                    "Srivastava et al. (2014); what stays is doubled, so the second moment doubles in every layer"),
            new Preset("overflow-fp16", "identity normal(1) precision=fp16", "fp16 ends at 65504: layer 5"),
            new Preset("overflow-bf16", "identity normal(1) depth=50 precision=bf16",
                    "bf16 has the range of fp32: near layer 38"),
            new Preset("underflow-fp16", "identity normal(0.01) depth=12 precision=fp16",
                    "fp16 has nothing below 6e-8: all zero from some layer on"));

    private static final String MYTH = "a usual sentence that this run contradicts";

    /// Set-ups that contradict a usual sentence; what they contradict is said in `experiment.myth`.
    private static final List<Preset> MYTHS = List.of(
            myth("saturated", "tanh normal(1) depth=10 width=500 batch=200"),
            myth("bell", "sigmoid xavier-normal"),
            myth("tiny-weights", "relu normal(0.01) depth=10 width=500 batch=200"),
            myth("stable-std", "relu he-normal depth=50 width=256 batch=256"),
            myth("five-thirds", "tanh orthogonal(1.6667) depth=50 batch=200"),
            myth("dead-units", "relu he-normal depth=30 width=200 batch=200"),
            myth("orthogonal", "relu orthogonal depth=20 batch=200"),
            myth("xavier-is-one-over-n", "tanh xavier-normal width=400,100,400,100 batch=200"),
            myth("he-for-gelu", "gelu he-normal depth=50 width=256 batch=200"),
            myth("zero-to-one", "relu he-normal range=book"),
            myth("selu", "selu lecun-normal depth=50 width=256 batch=200"),
            myth("unsaturated", "tanh normal(0.01) depth=10 width=500 batch=200"),
            myth("relu-slope", "relu lecun-normal depth=30 width=200 batch=200"),
            myth("constant", "tanh constant(0.1) depth=3"),
            myth("one-number", "tanh normal(1) depth=10 width=500 batch=200"),
            myth("unscaled-input", "tanh xavier-normal input=uniform(0,255)"),
            myth("every-network", "relu he-normal depth=100 width=20 batch=100"),
            myth("batch-norm", "relu he-normal depth=50 batch=200 norm=batch"),
            myth("residual", "relu he-normal depth=20 batch=200 residual=on"),
            myth("dropout", "relu he-normal depth=20 batch=200 dropout=0.5"),
            myth("half-precision", "relu normal(0.01) depth=10 batch=200 precision=fp16"));

    private Presets() {
    }

    private static Preset myth(String name, String spec) {
        return new Preset("myth-" + name, spec, MYTH);
    }

    public static List<Preset> all() {
        return ALL;
    }

    /// The group that contradicts a usual sentence each.
    public static List<Preset> myths() {
        return MYTHS;
    }

    /// The four set-ups the window opens with.
    public static List<Spec> famous() {
        return List.of("sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal", "relu he-normal").stream()
                .map(text -> SpecReader.read(text).orThrow()).toList();
    }

    /// The preset of this name, or null.
    public static Preset named(String name) {
        for (List<Preset> group : List.of(ALL, MYTHS)) {
            for (Preset preset : group) {
                if (preset.name().equals(name)) {
                    return preset;
                }
            }
        }
        return null;
    }

    /// The text of the spec of this name, or null.
    static String text(String name) {
        Preset preset = named(name);
        return preset == null ? null : preset.spec();
    }
}
