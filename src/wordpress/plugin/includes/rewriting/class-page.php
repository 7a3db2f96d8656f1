<?php
/**
 * What is known of a page from what was read of it.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What is known of a page from what was read of it; changed as reading goes on.
 */
final class Page {
	/**
	 * What relative addresses are resolved by.
	 *
	 * @var string
	 */
	public string $base;

	/**
	 * Whether a `<base>` was met: the first one decides.
	 *
	 * @var bool
	 */
	public bool $is_based = false;

	/**
	 * Functions that scripts which are held would define, and the service of each.
	 *
	 * @var array<string, string>
	 */
	public array $missing = array();

	/**
	 * Begins a page.
	 *
	 * @param string $base The page's address.
	 */
	public function __construct( string $base ) {
		$this->base = $base;
	}
}
