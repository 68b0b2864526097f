package org.facheng.procedure.matter;

/** Who files at the portal and where that person can be reached; a signed-in person confirms it by filing. */
public record Contact(
        String name,
        String idNumber,
        String phone,
        String email,
        String address,
        String postcode,
        Boolean electronicService) {

    static final Contact NONE = new Contact(null, null, null, null, null, null, null);

    public boolean identified() {
        return present(name) && present(idNumber);
    }

    public boolean reachable() {
        return present(address);
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
