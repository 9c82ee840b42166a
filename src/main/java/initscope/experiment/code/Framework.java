package initscope.experiment.code;

/// What a program can be written for.
public enum Framework {
    NUMPY("numpy", "py"), PYTORCH("pytorch", "py"), KERAS("keras", "py"), JAVA("java", "java");

    private final String id;
    private final String extension;

    Framework(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /// Its name on the command line.
    public String id() {
        return id;
    }

    /// How the program's file name ends.
    public String extension() {
        return extension;
    }
}
