package org.facheng.identity;

/**
 * A node of the organisation tree.
 *
 * @param bodyId the administrative body (机关) this unit belongs to; its own id for a body
 * @param mark 机关代字, what numbers of a body's documents begin with, e.g. 工信; null for a unit inside a body
 * @param parentId null at the top
 * @param electronicService whether it agreed, once and for all, to be served electronically
 * @param region six-digit code (GB/T 2260) of the province whose regional holidays bind it; null for none
 */
public record Unit(
        String id,
        String code,
        String name,
        String mark,
        String parentId,
        String bodyId,
        boolean electronicService,
        String region) {}
