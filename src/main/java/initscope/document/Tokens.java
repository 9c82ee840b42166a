package initscope.document;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import initscope.document.Fault.Code;
import initscope.document.SessionReader.Rejected;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// JSON as a stream of tokens, strictly by RFC 8259 and no deeper than [#DEEPEST].
final class Tokens {
    static final int DEEPEST = 32;
    private static final Pattern WHERE = Pattern.compile("line (\\d+) column (\\d+)");

    private Tokens() {
    }

    /// A text and the reader of its tokens.
    record Source(JsonReader json) {

        Source(String text) {
            this(new JsonReader(new StringReader(text)));
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(DEEPEST);
        }

        /// Where and why the reader gave up; its message is the only place it says so.
        Fault fault(IOException e) {
            String said = String.valueOf(e.getMessage());
            Matcher where = WHERE.matcher(said);
            boolean known = where.find();
            String line = known ? where.group(1) : "1";
            String column = known ? where.group(2) : "1";
            return said.contains("Nesting limit") ? Fault.of(Code.TOO_DEEP, json.getPath(), line, column, DEEPEST)
                    : Fault.of(Code.SYNTAX, json.getPath(), line, column);
        }
    }

    /// The next value as it would be written, whatever it is. A name that stands twice in an object is refused here too.
    static String copy(JsonReader from, String place) throws IOException, Rejected {
        StringWriter text = new StringWriter();
        try (JsonWriter to = new JsonWriter(text)) {
            to.setStrictness(Strictness.STRICT);
            to.setHtmlSafe(false);
            Deque<Set<String>> names = new ArrayDeque<>();
            int depth = 0;
            do {
                switch (from.peek()) {
                    case BEGIN_OBJECT -> {
                        from.beginObject();
                        to.beginObject();
                        names.push(new HashSet<>());
                        depth++;
                    }
                    case END_OBJECT -> {
                        from.endObject();
                        to.endObject();
                        names.pop();
                        depth--;
                    }
                    case BEGIN_ARRAY -> {
                        from.beginArray();
                        to.beginArray();
                        depth++;
                    }
                    case END_ARRAY -> {
                        from.endArray();
                        to.endArray();
                        depth--;
                    }
                    case NAME -> {
                        String name = from.nextName();
                        if (!names.peek().add(name)) {
                            throw new Rejected(Fault.of(Code.DUPLICATE, Pointer.to(place, name)));
                        }
                        to.name(name);
                    }
                    case STRING -> to.value(from.nextString());
                    case NUMBER -> to.jsonValue(from.nextString());
                    case BOOLEAN -> to.value(from.nextBoolean());
                    case NULL -> {
                        from.nextNull();
                        to.nullValue();
                    }
                    case END_DOCUMENT -> throw new IOException("End of input");
                }
            } while (depth > 0);
        }
        return text.toString();
    }

    /// The strings of a list of nothing but strings; null if it is something else.
    static List<String> strings(String text) throws IOException {
        JsonReader json = new Source(text).json();
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            return null;
        }
        List<String> list = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() != JsonToken.STRING) {
                return null;
            }
            list.add(json.nextString());
        }
        return list;
    }
}
