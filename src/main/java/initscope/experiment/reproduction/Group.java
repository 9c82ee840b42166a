package initscope.experiment.reproduction;

/// What a row belongs to: the first word of its id.
public enum Group {
    BOOK, CS231N, KARPATHY, FASTAI, D2L, SYMMETRY, GLOROT, HE, SELU, FP32, TANH, LENGTH, CHI, SIGMOID
}
