package org.facheng.procedure.alike;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds matters that have something in common with another, by keys alone: no case is read that shares none. Identity numbers and phones are in it as
 * keyed hashes, and nowhere else beside the case. */
@Component
public class LikenessIndex {

    private static final int WHO = 12;
    private static final int NEARLY = 3;
    private static final int TEXT = 1;
    private static final int SHORTEST_TO_MISTYPE = 3;
    private static final int DOOR = 8;
    private static final int KEY_BYTES = 12;
    private static final String ALGORITHM = "HmacSHA256";

    private final LikenessMapper mapper;

    private volatile SecretKeySpec secret;

    LikenessIndex(LikenessMapper mapper) {
        this.mapper = mapper;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String caseId, Likeness matter) {
        var keys = keys(matter);
        if (!keys.isEmpty()) {
            mapper.add(caseId, keys);
        }
    }

    /** At most so many cases that share a key, those that share most first; not yet compared. */
    public List<String> sharing(Likeness matter, int limit) {
        var keys = keys(matter);
        return keys.isEmpty() ? List.of() : mapper.sharing(keys, limit);
    }

    private List<LikenessMapper.Key> keys(Likeness matter) {
        var names = matter.names().stream().map(Folding::text).toList();
        var weights = new TreeMap<String, Integer>();
        put(weights, WHO, "name", names.stream());
        put(weights, WHO, "phone", matter.phones().stream().map(Folding::phone));
        put(weights, WHO, "identity", matter.identities().stream().map(Folding::identity));
        put(weights, WHO, "act", matter.actNumbers().stream());
        put(weights, NEARLY, "door", matter.addresses().stream().map(LikenessIndex::door));
        put(
                weights,
                NEARLY,
                "nearly",
                names.stream()
                        .filter(name -> Characters.of(name).length() >= SHORTEST_TO_MISTYPE)
                        .flatMap(name -> Stream.concat(Stream.of(name), TextKeys.withoutOne(name).stream())));
        put(weights, TEXT, "text", TextKeys.bands(matter.text()).stream());
        var mac = mac();
        return weights.entrySet().stream()
                .map(entry -> new LikenessMapper.Key(hash(mac, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static void put(TreeMap<String, Integer> weights, int weight, String kind, Stream<String> values) {
        values.filter(value -> !value.isEmpty()).forEach(value -> weights.put(kind + ":" + value, weight));
    }

    /** The end of an address: house and door, however the way there is written. */
    private static String door(String address) {
        return Characters.of(Folding.text(address)).last(DOOR);
    }

    private static String hash(Mac mac, String value) {
        var hash = mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of two servers that make one at once, both take the first. */
    private SecretKeySpec key() {
        if (secret == null) {
            var kept = mapper.secret();
            if (kept == null) {
                var made = new byte[32];
                new SecureRandom().nextBytes(made);
                mapper.offerSecret(HexFormat.of().formatHex(made));
                kept = mapper.secret();
            }
            secret = new SecretKeySpec(HexFormat.of().parseHex(kept), ALGORITHM);
        }
        return secret;
    }
}
