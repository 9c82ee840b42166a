package initscope.document;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import initscope.document.Fault.Code;
import initscope.document.Session.Panel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the JSON of a session, token by token: what is known into its place, what is not as the text it is.
final class SessionReader {
    private final JsonReader json;
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final Map<String, String> view = new LinkedHashMap<>();
    private final Map<String, Double> limits = new LinkedHashMap<>();
    private final Map<String, List<String>> lessons = new LinkedHashMap<>();
    private final Map<String, String> locks = new LinkedHashMap<>();
    private List<Panel> panels;
    private String notes = "";
    private int version;

    private SessionReader(JsonReader json) {
        this.json = json;
    }

    /// A session and the version of its file.
    record Read(Session session, int version) {
    }

    /// @throws Rejected with what is wrong
    static Read read(String text) throws Rejected {
        Tokens.Source source = new Tokens.Source(text);
        try {
            return new SessionReader(source.json()).read();
        } catch (IOException e) {
            throw new Rejected(source.fault(e));
        }
    }

    private Read read() throws IOException, Rejected {
        expect("", JsonToken.BEGIN_OBJECT, "object");
        members("", name -> {
            switch (name) {
                case SessionWriter.MARK -> version = version();
                case "panels" -> panels = panels();
                case "view" -> view();
                case "limits" -> limits();
                case "notes" -> notes = notes();
                case "lessons" -> lessons();
                case "locks" -> locks();
                default -> keep(Pointer.to("", name));
            }
        });
        json.peek();
        if (panels == null || panels.isEmpty()) {
            throw new Rejected(Fault.of(Code.NO_PANELS, ""));
        }
        return new Read(new Session(panels, view, limits, notes, lessons, locks, unknown), version);
    }

    private int version() throws IOException, Rejected {
        expect("/" + SessionWriter.MARK, JsonToken.NUMBER, "number");
        try {
            return Math.max(0, Integer.parseInt(json.nextString()));
        } catch (NumberFormatException e) {
            throw new Rejected(Fault.of(Code.WRONG_TYPE, "/" + SessionWriter.MARK, "whole"));
        }
    }

    private List<Panel> panels() throws IOException, Rejected {
        expect("/panels", JsonToken.BEGIN_ARRAY, "array");
        List<Panel> list = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            list.add(panel("/panels/" + list.size()));
        }
        json.endArray();
        return list;
    }

    /// The first files held a panel as its text alone.
    private Panel panel(String place) throws IOException, Rejected {
        switch (json.peek()) {
            case STRING -> {
                return Panel.of(json.nextString());
            }
            case BEGIN_OBJECT -> {
                String[] spec = {""};
                Map<String, String> rest = new LinkedHashMap<>();
                members(place, name -> {
                    if (name.equals("spec") && json.peek() == JsonToken.STRING) {
                        spec[0] = json.nextString();
                    } else {
                        rest.put(Pointer.to("", name), Tokens.copy(json, Pointer.to(place, name)));
                    }
                });
                return new Panel(spec[0], rest);
            }
            default -> {
                return new Panel("", Map.of("", Tokens.copy(json, place)));
            }
        }
    }

    private void view() throws IOException, Rejected {
        expect("/view", JsonToken.BEGIN_OBJECT, "object");
        members("/view", name -> {
            boolean known = Trait.of(name).isPresent();
            JsonToken token = json.peek();
            if (token == JsonToken.STRING || known && token == JsonToken.NUMBER) {
                view.put(name, json.nextString());
            } else if (known && token == JsonToken.BOOLEAN) {
                view.put(name, String.valueOf(json.nextBoolean()));
            } else {
                keep(Pointer.to("/view", name));
            }
        });
    }

    private void limits() throws IOException, Rejected {
        expect("/limits", JsonToken.BEGIN_OBJECT, "object");
        members("/limits", name -> {
            String place = Pointer.to("/limits", name);
            if (json.peek() != JsonToken.NUMBER) {
                keep(place);
                return;
            }
            String text = json.nextString();
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                limits.put(name, value);
            } else {
                unknown.put(place, text);
            }
        });
    }

    private String notes() throws IOException, Rejected {
        expect("/notes", JsonToken.STRING, "string");
        String text = json.nextString();
        if (text.length() > Session.NOTES) {
            throw new Rejected(Fault.of(Code.TOO_LONG, "/notes", Session.NOTES));
        }
        return text;
    }

    private void lessons() throws IOException, Rejected {
        expect("/lessons", JsonToken.BEGIN_OBJECT, "object");
        members("/lessons", name -> {
            String place = Pointer.to("/lessons", name);
            String text = Tokens.copy(json, place);
            List<String> answers = Tokens.strings(text);
            if (answers == null) {
                unknown.put(place, text);
            } else {
                lessons.put(name, answers);
            }
        });
    }

    private void locks() throws IOException, Rejected {
        expect("/locks", JsonToken.BEGIN_OBJECT, "object");
        members("/locks", name -> {
            if (json.peek() == JsonToken.STRING) {
                locks.put(name, json.nextString());
            } else {
                keep(Pointer.to("/locks", name));
            }
        });
    }

    private void keep(String place) throws IOException, Rejected {
        unknown.put(place, Tokens.copy(json, place));
    }

    private void expect(String place, JsonToken token, String type) throws IOException, Rejected {
        if (json.peek() != token) {
            throw new Rejected(Fault.of(Code.WRONG_TYPE, place.isEmpty() ? "/" : place, type));
        }
    }

    /// What is done with the member whose name was read.
    private interface Member {
        void read(String name) throws IOException, Rejected;
    }

    private void members(String place, Member member) throws IOException, Rejected {
        Set<String> names = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!names.add(name)) {
                throw new Rejected(Fault.of(Code.DUPLICATE, Pointer.to(place, name)));
            }
            member.read(name);
        }
        json.endObject();
    }

    /// Carries a fault out of the reader; never leaves this package.
    static final class Rejected extends Exception {
        final transient Fault fault;

        Rejected(Fault fault) {
            super(fault.code().name(), null, false, false);
            this.fault = fault;
        }
    }
}
