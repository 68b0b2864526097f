package org.facheng.identity.internal.access;

import org.facheng.testing.GeneratedPage;
import org.junit.jupiter.api.Test;

class PermissionPageTest {

    @Test
    void the_page_shows_the_table_as_it_is() {
        GeneratedPage.compare("permissions.md", PermissionPage.markdown());
    }
}
