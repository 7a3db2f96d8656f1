<?php
/**
 * An address and the service that it belongs to.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Rewriting;

defined( 'ABSPATH' ) || exit;

/**
 * An address and the service that it belongs to. Not to be changed.
 */
final class Found {
	/**
	 * Id of the service.
	 *
	 * @var string
	 */
	public string $service;

	/**
	 * The address as it was written, but for entities and escapes; of a script that calls a function only, `fbq()`.
	 *
	 * @var string
	 */
	public string $url;

	/**
	 * Both are as above.
	 */
	public function __construct( string $service, string $url ) {
		$this->service = $service;
		$this->url     = $url;
	}
}
