package initscope.cli;

/// The command line: one command, its arguments, an exit code.
public final class CommandLine {
    private CommandLine() {}

    /// Runs a command. Returns 0 done, 1 the run could not be done, 2 the arguments are wrong.
    public static int run(String[] args) {
        System.err.println("There is no command '" + args[0] + "' yet.");
        return 2;
    }
}
