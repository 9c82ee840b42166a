package initscope.cli.terminal;

/// Why a command stops: one sentence for the user, and the exit code.
public final class Refusal extends Exception {
    /// The run could not be done.
    public static final int NOT_DONE = 1;
    /// The arguments are wrong.
    public static final int WRONG_ARGUMENTS = 2;

    private final int exitCode;

    private Refusal(int exitCode, String sentence) {
        super(sentence, null, false, false);
        this.exitCode = exitCode;
    }

    public static Refusal wrongArguments(String sentence) {
        return new Refusal(WRONG_ARGUMENTS, sentence);
    }

    public static Refusal notDone(String sentence) {
        return new Refusal(NOT_DONE, sentence);
    }

    public int exitCode() {
        return exitCode;
    }
}
