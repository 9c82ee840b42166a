package initscope.reference;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Files in `initscope/reference` of the test resources.
public final class ReferenceFiles {

    private ReferenceFiles() {
    }

    public static JsonObject json(String name) {
        return JsonParser.parseString(new String(bytes(name), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    /// The arrays of an `.npz` file, stored or deflated, by name without `.npy`.
    public static Map<String, NumpyArray> npz(String name) {
        Map<String, NumpyArray> arrays = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(name)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                arrays.put(entry.getName().replaceAll("\\.npy$", ""), NumpyArray.read(zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return arrays;
    }

    /// The tensors of a `.safetensors` file: an 8-byte little-endian header length, a JSON header, raw data.
    public static Map<String, NumpyArray> safetensors(String name) {
        ByteBuffer file = ByteBuffer.wrap(bytes(name)).order(ByteOrder.LITTLE_ENDIAN);
        int header = Math.toIntExact(file.getLong());
        byte[] text = new byte[header];
        file.get(text);
        ByteBuffer data = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        JsonObject entries = JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
        Map<String, NumpyArray> tensors = new LinkedHashMap<>();
        for (String tensor : entries.keySet()) {
            if (!tensor.equals("__metadata__")) {
                JsonObject entry = entries.getAsJsonObject(tensor);
                int[] shape = entry.getAsJsonArray("shape").asList().stream().mapToInt(e -> e.getAsInt()).toArray();
                int from = entry.getAsJsonArray("data_offsets").get(0).getAsInt();
                int to = entry.getAsJsonArray("data_offsets").get(1).getAsInt();
                String type = entry.get("dtype").getAsString();
                tensors.put(tensor, new NumpyArray(shape,
                        NumpyArray.numbers(data.slice(from, to - from), type.equals("F64") ? "<f8" : "<f4")));
            }
        }
        return tensors;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ReferenceFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no reference file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
