package initscope.cli;

import initscope.cli.command.Bench;
import initscope.cli.command.Code;
import initscope.cli.command.Command;
import initscope.cli.command.Diagnose;
import initscope.cli.command.Help;
import initscope.cli.command.LessonList;
import initscope.cli.command.Predict;
import initscope.cli.command.PresetList;
import initscope.cli.command.Pretrain;
import initscope.cli.command.Render;
import initscope.cli.command.Stats;
import initscope.cli.command.Study;
import initscope.cli.command.Train;
import initscope.cli.terminal.Arguments;
import initscope.cli.terminal.Console;
import initscope.cli.terminal.Option;
import initscope.cli.terminal.Refusal;
import initscope.experiment.spec.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The command line: one command, its arguments, an exit code.
public final class CommandLine {
    private static final int DONE = 0;
    private static final Option HELP = Option.flag("--help", "print this and do nothing else");
    /// Commands of the contract that are not built yet.
    private static final List<String> TO_COME =
            List.of("inspect");

    private final Console console;
    private final List<Command> commands = List.of(new Stats(), new Diagnose(), new Predict(), new Render(), new Bench(),
            new Train(), new Study(), new Pretrain(), new PresetList(), new Code(),
            new LessonList());

    CommandLine(Console console) {
        this.console = console;
    }

    /// Runs a command on the process's streams. Returns 0 done, 1 the run could not be done, 2 the arguments are wrong.
    public static int run(String[] args) {
        return new CommandLine(Console.ofProcess()).run(Arrays.asList(args));
    }

    /// The same with the streams given.
    int run(List<String> arguments) {
        try {
            dispatch(arguments);
            return DONE;
        } catch (Refusal refusal) {
            if (!refusal.getMessage().isEmpty()) {
                say(refusal.getMessage());
            }
            return refusal.exitCode();
        } catch (InterruptedException e) {
            say("Interrupted: nothing was written.");
        } catch (OutOfMemoryError e) {
            say("The memory ran out: make the batch, the network or the number of seeds smaller.");
        } catch (RuntimeException | Error e) {
            say("A mistake in InitScope, not in what you asked for: " + e + ". Please report it with the command.");
        }
        return Refusal.NOT_DONE;
    }

    private void dispatch(List<String> arguments) throws Refusal, InterruptedException {
        String name = arguments.isEmpty() ? "--help" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (name) {
            case "--help", "-h", "help" -> console.print(help(rest));
            case "--version", "-V" -> console.print(Help.version());
            default -> run(command(name), rest);
        }
    }

    private void run(Command command, List<String> rest) throws Refusal, InterruptedException {
        List<Option> options = new ArrayList<>(command.options());
        options.add(HELP);
        Arguments arguments = Arguments.read(rest, options);
        if (arguments.has(HELP.name())) {
            console.print(Help.of(command, options));
        } else {
            command.run(arguments, console);
        }
    }

    private String help(List<String> rest) throws Refusal {
        if (rest.isEmpty()) {
            return Help.overview(commands, TO_COME);
        }
        Command command = command(rest.getFirst());
        List<Option> options = new ArrayList<>(command.options());
        options.add(HELP);
        return Help.of(command, options);
    }

    private Command command(String name) throws Refusal {
        List<String> names = new ArrayList<>();
        for (Command command : commands) {
            if (command.name().equals(name)) {
                return command;
            }
            names.add(command.name());
        }
        if (TO_COME.contains(name)) {
            throw Refusal.notDone("The command " + name + " is known but not built yet; built are "
                    + String.join(", ", names) + ".");
        }
        names.addAll(TO_COME);
        String nearest = Nearest.of(name, names);
        throw Refusal.wrongArguments(Console.quoted(name) + " is not a command"
                + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?") + (nearest.isEmpty() ? ";" : "")
                + " known are " + String.join(", ", names) + ". A spec goes after one of them: "
                + "initscope stats \"tanh xavier-normal\".");
    }

    private void say(String sentence) {
        console.err().println("initscope: " + sentence);
    }
}
