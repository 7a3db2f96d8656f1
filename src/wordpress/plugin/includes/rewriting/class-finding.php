<?php
/**
 * What is held in a page.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * What is held in a page, and where. Not to be changed.
 */
final class Finding {
	/**
	 * The address and its service.
	 *
	 * @var Found
	 */
	public Found $found;

	/**
	 * What names it: `script src`, `p style url()`, `inline script`.
	 *
	 * @var string
	 */
	public string $what;

	/**
	 * Where, in bytes: the attribute, the address in CSS, or the tag of an inline script.
	 *
	 * @var int
	 */
	public int $at;

	/**
	 * All are as above.
	 */
	public function __construct( Found $found, string $what, int $at ) {
		$this->found = $found;
		$this->what  = $what;
		$this->at    = $at;
	}

	/**
	 * The same further behind.
	 */
	public function moved( int $offset ): self {
		return new self( $this->found, $this->what, $this->at + $offset );
	}
}
