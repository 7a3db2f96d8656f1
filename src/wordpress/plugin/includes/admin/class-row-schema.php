<?php
/**
 * The row of options, as the REST API describes it.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

use Einlass\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * JSON schema of the row of options: `wp/v2/settings` shows and takes it by this.
 */
final class Row_Schema {

	/**
	 * The schema.
	 *
	 * @return array<string, mixed>
	 */
	public static function schema(): array {
		return array(
			'type'       => 'object',
			'properties' => array(
				'policy'       => array( 'type' => 'string' ),
				'privacy_page' => self::page(),
				'imprint_page' => self::page(),
				'days'         => array(
					'type'    => 'integer',
					'minimum' => 1,
					'maximum' => 365,
				),
				'services'     => array(
					'type'  => 'array',
					'items' => array( 'type' => 'string' ),
				),
				'own_services' => array(
					'type'  => 'array',
					'items' => array(
						'type'                 => 'object',
						'additionalProperties' => true,
					),
				),
				'button'       => array(
					'type' => 'string',
					'enum' => array( 'left', 'right', 'none' ),
				),
				'texts'        => array(
					'type'                 => 'object',
					'additionalProperties' => array( 'type' => 'string' ),
				),
				'lang'         => array(
					'type' => 'string',
					'enum' => array_merge( array( '' ), Settings::LANGUAGES ),
				),
				'strict'       => array( 'type' => 'boolean' ),
			),
		);
	}

	/**
	 * A page of the site, by its number.
	 *
	 * @return array<string, mixed>
	 */
	private static function page(): array {
		return array(
			'type'    => 'integer',
			'minimum' => 0,
		);
	}
}
