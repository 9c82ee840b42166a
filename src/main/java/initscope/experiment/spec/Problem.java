package initscope.experiment.spec;

import initscope.data.file.Fault;
import java.util.List;

/// What is wrong with what somebody asked for: a code, the word it is about, and what a sentence about it needs.
///
/// @param code which sentence
/// @param word the offending word as it was given, "" if none
/// @param details what the sentence fills in, in the order of the code's description
public record Problem(Code code, String word, List<String> details) {

    /// The kinds of problem; after each, its details.
    public enum Code {
        /// Nothing was given.
        EMPTY,
        /// An unknown activation: nearest name or "", all names.
        UNKNOWN_ACTIVATION,
        /// An unknown initializer: nearest name or "", all names.
        UNKNOWN_INITIALIZER,
        /// The initializer is missing after the activation: the activation.
        MISSING_INITIALIZER,
        /// An unknown key: nearest name or "", all names.
        UNKNOWN_KEY,
        /// An unknown value of a key: the key, nearest name or "", all names.
        UNKNOWN_VALUE,
        /// A key given twice: the key.
        DUPLICATE,
        /// A word that is neither name nor key=value.
        STRAY_WORD,
        /// Brackets that do not close.
        BRACKETS,
        /// A number was expected: of what.
        NOT_A_NUMBER,
        /// A whole number was expected: of what.
        NOT_WHOLE,
        /// Out of range: of what, least, greatest.
        OUT_OF_RANGE,
        /// A name takes no such parameter: the name, the parameters it takes.
        UNKNOWN_PARAMETER,
        /// A parameter is missing: the name, the parameter, an example.
        MISSING_PARAMETER,
        /// An interval whose ends are not in order: of what.
        NOT_AN_INTERVAL,
        /// depth and the list of widths disagree: depth, widths in the list.
        DEPTH_AGAINST_WIDTHS,
        /// inputs other than the source has: the source, the inputs it has.
        INPUTS_AGAINST_SOURCE,
        /// Mini-batches larger than what there is to learn from: the batch, the samples.
        BATCH_AGAINST_SAMPLES,
        /// A layer number beyond the depth: the depth.
        NO_SUCH_LAYER,
        /// Too large for the memory: needed, allowed, nearest spec that fits.
        TOO_LARGE,
        /// The memory ran out although the estimate allowed it: needed, allowed.
        OUT_OF_MEMORY,
        /// A pretraining that takes all the gradient steps there are: its steps, all steps.
        NO_STEPS_LEFT,
        /// No Jacobian of so wide a network: units or inputs, most.
        TOO_WIDE_FOR_JACOBIAN,
        /// No Jacobian of one sample where samples or chance take part in the layer: the setting.
        NO_JACOBIAN,
        /// Of files, the word being the path: see [Fault.Kind], whose details they have.
        FILE_MISSING, FILE_NOT_A_FILE, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE, FILE_TRUNCATED, FILE_WRONG_MAGIC,
        FILE_HEADER, FILE_TYPE, FILE_SHAPE, FILE_RAGGED, FILE_CELL, FILE_NOT_FINITE, FILE_TOO_WIDE, FILE_NOT_TEXT,
        FILE_LABEL_COUNT, FILE_LABEL, FILE_CLASSES;

        /// The code of what is wrong with a file.
        static Code ofFile(Fault.Kind kind) {
            return valueOf("FILE_" + kind.name());
        }

        /// Whether it is about a file.
        public boolean isOfFile() {
            return name().startsWith("FILE_");
        }
    }

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(Code code, String word, Object... details) {
        return new Problem(code, word, List.of(details).stream().map(String::valueOf).toList());
    }
}
