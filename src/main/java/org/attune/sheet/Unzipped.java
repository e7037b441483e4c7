package org.attune.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A zip, unpacked in memory under limits; nothing touches the disk, and a zip within it stays packed. */
public final class Unzipped {

    private static final int CHUNK = 64 * 1024;

    /** Signature of the record that ends every zip, its length without a comment, and where it counts the entries. */
    private static final int[] END = {'P', 'K', 5, 6};

    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final Map<String, byte[]> files;

    private Unzipped(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * @throws SheetRefused when it is broken, cut off, too large unpacked, or has unsafe names
     */
    public static Unzipped read(byte[] zip, ZipLimits limits) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        int entries = 0;
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                requireSafe(entry.getName());
                if (++entries > limits.entries()) {
                    throw new SheetRefused("sheet.zip-entries", limits.entries());
                }
                byte[] content = content(in, total, zip.length, limits);
                total += content.length;
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new SheetRefused("sheet.zip-twice", shown(entry.getName()));
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new SheetRefused("sheet.zip-broken");
        }
        if (entries == 0 || entries != promised(zip)) {
            throw new SheetRefused("sheet.zip-broken");
        }
        return new Unzipped(files);
    }

    public Set<String> names() {
        return files.keySet();
    }

    public byte @Nullable [] file(String name) {
        return files.get(name);
    }

    private static byte[] content(ZipInputStream in, long before, int packed, ZipLimits limits) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            content.write(chunk, 0, read);
            long total = before + content.size();
            if (total > limits.bytes() || total > limits.free() && total > (long) limits.ratio() * packed) {
                throw new SheetRefused("sheet.zip-bomb", limits.bytes() / (1024 * 1024));
            }
        }
        return content.toByteArray();
    }

    /** We never write by these names, but a zip that tries to climb out of its folder is not from a school’s system. */
    private static void requireSafe(String name) {
        boolean climbs = name.startsWith("/") || ("/" + name + "/").contains("/../");
        boolean odd = name.chars().anyMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
        if (name.isBlank() || climbs || odd) {
            throw new SheetRefused("sheet.zip-names", shown(name));
        }
    }

    private static String shown(String name) {
        String visible = name.replaceAll("\\p{C}", "?");
        return visible.length() > 60 ? visible.substring(0, 59) + "…" : visible;
    }

    /** How many entries the end of the file says there are: a zip that was cut off has no end, or fewer entries than it says. */
    private static int promised(byte[] zip) {
        for (int at = zip.length - END_LENGTH; at >= 0 && at >= zip.length - END_LENGTH - LONGEST_COMMENT; at--) {
            if (isEnd(zip, at)) {
                return (zip[at + END_COUNT] & 0xFF) | (zip[at + END_COUNT + 1] & 0xFF) << 8;
            }
        }
        return -1;
    }

    private static boolean isEnd(byte[] zip, int at) {
        for (int i = 0; i < END.length; i++) {
            if ((zip[at + i] & 0xFF) != END[i]) {
                return false;
            }
        }
        return true;
    }
}
